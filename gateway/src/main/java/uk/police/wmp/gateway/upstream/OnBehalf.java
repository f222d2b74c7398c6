package uk.police.wmp.gateway.upstream;

/** Whom the gateway asks for: the caller's own Authorization header and the names by which the request is traced. */
public record OnBehalf(String authorization, String requestId, String traceparent) {}
