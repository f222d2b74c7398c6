package uk.police.wmp.local.demo;

import java.nio.file.Path;

/**
 * One file for the public import interface.
 *
 * @param service the owner: recruitment, wellbeing, volunteers or change-portfolio
 * @param recordType the last part of {@code POST /v1/imports/{recordType}}
 */
public record DemoFile(String service, String recordType, Path path, String contentType) {}
