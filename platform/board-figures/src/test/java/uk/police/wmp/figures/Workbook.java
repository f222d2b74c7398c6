package uk.police.wmp.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What an XLSX file holds, as one text to look for numbers in. */
final class Workbook {

    private Workbook() {}

    static String unzipped(byte[] zip) throws IOException {
        Path file = Files.createTempFile("figure", ".xlsx");
        Files.write(file, zip);
        StringBuilder all = new StringBuilder();
        try (ZipFile entries = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(entries.entries())) {
                all.append(new String(entries.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }
}
