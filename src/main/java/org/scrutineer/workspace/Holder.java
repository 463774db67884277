package org.scrutineer.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.scrutineer.ui.Problem;

/**
 * Who has a workspace open. Kept beside the lock in a file of its own, because Windows lets nobody read a locked file.
 *
 * @param name the person's name
 * @param process number and start of the process, which tells whether it is this one
 */
public record Holder(String name, String host, Opening how, Instant since, String process) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM 'at' HH:mm", Locale.UK);

    /** This process, opening a workspace now for the person of that name. */
    public static Holder here(String name, Opening how) {
        return new Holder(name, thisHost(), how, Instant.now().truncatedTo(ChronoUnit.SECONDS), thisProcess());
    }

    boolean isThisProcess() {
        return process.equals(thisProcess());
    }

    /** What a second one is told. */
    Problem refusal(ZoneId zone) {
        ZonedDateTime at = since.atZone(zone);
        String when = at.format(at.toLocalDate().equals(LocalDate.now(zone)) ? TIME : DAY);
        return switch (how) {
            case WINDOW -> new Problem(
                    "This workspace is open in the window of " + name + " on " + host + " since " + when + ".",
                    "Close it there, then try again.");
            case COMMAND_LINE -> new Problem(
                    "This workspace is in use by the command line of " + name + " on " + host + " since " + when + ".",
                    "Wait until that has finished, then try again.");
        };
    }

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("name", name);
        properties.setProperty("host", host);
        properties.setProperty("how", how.name());
        properties.setProperty("since", since.toString());
        properties.setProperty("process", process);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "Who has this workspace open");
        }
    }

    /** The holder that a file names; empty when there is none or its text is not whole. */
    static Optional<Holder> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(new Holder(
                    properties.getProperty("name", "somebody"),
                    properties.getProperty("host", "another computer"),
                    Opening.valueOf(properties.getProperty("how", "")),
                    Instant.parse(properties.getProperty("since", "")),
                    properties.getProperty("process", "")));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String thisProcess() {
        ProcessHandle process = ProcessHandle.current();
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String thisHost() {
        // Asked first, because asking the network for the name can take seconds.
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String named = System.getenv(variable);
            if (named != null && !named.isBlank()) {
                return named;
            }
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "this computer";
        }
    }
}
