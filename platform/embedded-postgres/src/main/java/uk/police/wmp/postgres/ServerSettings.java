package uk.police.wmp.postgres;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the server is told at start-up; sized for a machine with two cores that runs five applications as well. */
final class ServerSettings {

    private ServerSettings() {}

    /** Byte order and UTF-8 whatever the machine's own locale is, so that a list sorts the same everywhere. */
    static Map<String, String> locale() {
        return Map.of("locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", "C");
    }

    /** Survives a power cut: every commit is on disk before it is answered. */
    static Map<String, String> durable() {
        Map<String, String> settings = common();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("shared_buffers", "256MB");
        settings.put("max_wal_size", "2GB");
        settings.put("checkpoint_timeout", "15min");
        return settings;
    }

    /** Nothing outlives the test, so nothing waits for the disk. */
    static Map<String, String> forgetful() {
        Map<String, String> settings = common();
        settings.put("fsync", "off");
        settings.put("synchronous_commit", "off");
        settings.put("full_page_writes", "off");
        settings.put("shared_buffers", "128MB");
        return settings;
    }

    private static Map<String, String> common() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", ""); // JDBC doesn't use them, and two servers would quarrel over /tmp
        settings.put("max_connections", "150");
        settings.put("work_mem", "16MB");
        settings.put("maintenance_work_mem", "128MB");
        settings.put("effective_cache_size", "1GB");
        settings.put("random_page_cost", "1.1");
        settings.put("max_parallel_workers_per_gather", "1");
        settings.put("jit", "off");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        // people's details never reach the log: neither the statement that failed nor the row it failed on
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        return settings;
    }
}
