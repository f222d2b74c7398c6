package uk.police.wmp.local.launcher;

import java.time.Instant;
import java.util.Optional;

/** A process as it can be found again: its number alone may be another's by then, its number and start together can't. */
record RunningProcess(long number, Instant started) {

    static RunningProcess of(ProcessHandle process) {
        return new RunningProcess(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static RunningProcess parse(String text) {
        int at = text.indexOf('@');
        return new RunningProcess(Long.parseLong(text.substring(0, at)), Instant.parse(text.substring(at + 1)));
    }

    Optional<ProcessHandle> find() {
        return ProcessHandle.of(number)
                .filter(process -> process.info().startInstant().equals(Optional.of(started)));
    }

    @Override
    public String toString() {
        return number + "@" + started;
    }
}
