package id.teladan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Teladan {
    public static void main(String[] args) {
        SpringApplication.run(Teladan.class, args);
    }
}
