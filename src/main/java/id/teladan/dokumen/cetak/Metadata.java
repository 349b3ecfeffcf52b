package id.teladan.dokumen.cetak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Properties of the file, those in words twice as PDF/A asks, and nothing in them that depends on the hour of printing. */
final class Metadata {
    /** The PDF/UA number is no part of the schemas that PDF/A knows, so it is described here. */
    private static final String XMP = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{judul}</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>Teladan</rdf:li></rdf:Seq></dc:creator>
               <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{perihal}</rdf:li></rdf:Alt></dc:description>
               <dc:language><rdf:Bag><rdf:li>id-ID</rdf:li></rdf:Bag></dc:language>
               <xmp:CreatorTool>Teladan</xmp:CreatorTool>
               <xmp:CreateDate>{saat}</xmp:CreateDate>
               <xmp:ModifyDate>{saat}</xmp:ModifyDate>
               <pdf:Producer>Teladan</pdf:Producer>
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Metadata() {}

    static void pasang(PDDocument pdf, String judul, String perihal, Instant dibuat) throws IOException {
        Instant saat = dibuat.truncatedTo(ChronoUnit.SECONDS);
        Calendar c =
                GregorianCalendar.from(saat.atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        PDDocumentInformation i = new PDDocumentInformation();
        i.setTitle(judul);
        i.setSubject(perihal);
        i.setAuthor("Teladan");
        i.setCreator("Teladan");
        i.setProducer("Teladan");
        i.setCreationDate(c);
        i.setModificationDate(c);
        pdf.setDocumentInformation(i);
        PDMetadata m = new PDMetadata(pdf);
        m.importXMPMetadata(XMP.replace("{saat}", saat.toString())
                .replace("{judul}", xml(judul))
                .replace("{perihal}", xml(perihal))
                .getBytes(StandardCharsets.UTF_8));
        PDDocumentCatalog k = pdf.getDocumentCatalog();
        k.setMetadata(m);
        k.setLanguage("id-ID");
        PDMarkInfo bertag = new PDMarkInfo();
        bertag.setMarked(true);
        k.setMarkInfo(bertag);
        PDViewerPreferences tampil = new PDViewerPreferences(new COSDictionary());
        tampil.setDisplayDocTitle(true);
        k.setViewerPreferences(tampil);
    }

    private static String xml(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
