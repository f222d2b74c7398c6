package uk.police.wmp.local.demo;

import java.nio.file.Path;
import java.util.List;

/** Opens the files of one service, in load order. */
public final class Sheets {

    private final Path directory;
    private final String service;
    private final List<DemoFile> files;

    Sheets(Path directory, String service, List<DemoFile> files) {
        this.directory = directory;
        this.service = service;
        this.files = files;
    }

    public CsvSheet open(String recordType, String... columns) {
        return CsvSheet.open(directory, service, recordType, files, columns);
    }
}
