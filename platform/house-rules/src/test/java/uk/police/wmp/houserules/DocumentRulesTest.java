package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentRulesTest {

    @Test
    void aFieldWithoutWordsOfItsOwnIsFound() {
        ApiDocument document = ApiDocument.parse("""
                {"components": {"schemas": {
                  "PostingView": {"properties": {
                    "role": {"description": "What they work as."},
                    "validFrom": {"description": "Valid from."},
                    "validTo": {"type": "string"}}},
                  "PostingChange": {"allOf": [{"properties": {"data": {}}}]}}}}""");
        assertThat(DocumentRules.undescribed(document))
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("PostingView.validFrom"))
                .anyMatch(fault -> fault.startsWith("PostingView.validTo"))
                .anyMatch(fault -> fault.startsWith("PostingChange.data"));
    }

    @Test
    void aSchemaThatTheFrameworkNamedIsFound() {
        ApiDocument document = ApiDocument.parse("""
                {"components": {"schemas": {
                  "uk.police.wmp.rest.reading.MergePatch": {}, "JsonNode": {}, "Answer1": {}, "PostingPatch": {}}}}""");
        assertThat(DocumentRules.foreignNames(document)).hasSize(3).noneMatch(fault -> fault.contains("PostingPatch"));
    }

    @Test
    void aBodyWithoutFieldsAndAListWithoutBoundsAreFound() {
        ApiDocument document = ApiDocument.parse("""
                {"paths": {
                  "/v1/postings": {"get": {"parameters": [
                    {"name": "sort", "in": "query", "schema": {"type": "string"}},
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1}}]}},
                  "/v1/postings/{id}": {"patch": {"requestBody": {"content": {
                    "application/merge-patch+json": {"schema": {"type": "object"}}}}}}}}""");
        assertThat(DocumentRules.untyped(document)).hasSize(3);
    }
}
