package org.scrutineer.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A contest's figures in words, as a table that can be pasted into a page. */
final class Report {
    private static final String ROW = "| %-52s | %10s | %9s | %8s | %8s |%n";

    private final Contest contest;
    private final List<Measured> methods;
    private final Measured ours;

    Report(Contest contest, List<Measured> methods) {
        this.contest = contest;
        this.methods = methods;
        this.ours = methods.getFirst();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.UK, ROW, contest.title(), "median ms", "CPU s", "× time", "× CPU"));
        methods.forEach(method -> text.append(row(method)));
        Map<String, Measured> byName = methods.stream()
                .collect(Collectors.toMap(method -> method.method().name(), Function.identity()));
        contest.goals().forEach(goal -> goal.verdict(ours, byName)
                .ifPresent(verdict -> text.append(verdict).append(System.lineSeparator())));
        return text.toString();
    }

    private String row(Measured method) {
        if (!method.hasTurns()) {
            return String.format(Locale.UK, ROW, method.method().name(), "not here", "", "", "");
        }
        return String.format(
                Locale.UK,
                ROW,
                method.method().name(),
                figure(method.milliseconds() / contest.times()),
                figure(method.processorSeconds() / contest.times()),
                figure(method.milliseconds() / ours.milliseconds()),
                figure(method.processorSeconds() / ours.processorSeconds()));
    }

    /** Three digits that count; a turn too short for the system's clock has no figure. */
    private static String figure(double number) {
        if (!Double.isFinite(number) || number <= 0) {
            return "–";
        }
        int places = Math.clamp(2 - (int) Math.floor(Math.log10(number)), 0, 5);
        return String.format(Locale.UK, "%,." + places + "f", number);
    }
}
