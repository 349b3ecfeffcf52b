/**
 * Periods of performance management and the versioned rule sets (ketentuan) that each period pins: windows, who takes part,
 * catalogues, points, how a plan is approved.
 *
 * <p>Invariants: a rule set is data with stable codes and a legal basis; once a period has pinned it, it never changes; a window
 * is opened, extended and closed only with a reason, for all or for one person. Imports umum, web.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "periode",
        allowedDependencies = {"umum", "web"})
@org.jspecify.annotations.NullMarked
package id.teladan.periode;
