package org.scrutineer.layouts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a name tells what something is about. The names of sheets and files, and many a title, only tell what kind of
 * thing it is: "Sheet1", "Tracker v3 FINAL", "Progress update November 2026".
 */
public final class Subject {
    private static final Set<String> KINDS = Set.of(
            "sheet", "tracker", "tracking", "recommendation", "rec", "action", "plan", "log", "list", "register",
            "monitoring", "monitor", "progress", "update", "report", "status", "summary", "position", "data", "table",
            "main", "master", "current", "live", "open", "closed", "complete", "completed", "outstanding", "archive",
            "archived", "all", "new", "old", "draft", "final", "version", "copy", "rag", "brag", "page", "part",
            "dashboard", "template", "form", "response", "scrutiny", "overview", "select", "committee", "sub",
            "panel", "commission", "council", "cabinet", "executive", "review", "implementation", "agreed",
            "programme", "project", "highlight", "board", "milestone", "key", "date", "number", "month", "quarter",
            "year", "period", "workbook", "book", "export", "guidance", "note", "with", "of", "for", "to", "by",
            "from", "on", "at", "in", "as", "evidence", "assessment", "rating", "activity", "workstream", "view",
            "exec", "item", "tab", "schedule", "delivery", "timeline", "annex", "appendix", "appendice", "xlsx", "xls",
            "csv", "untitled", "document", "download", "this", "our", "what");
    private static final Pattern COUNT = Pattern
            .compile("v?\\d+[a-z]{0,2}|[a-z]|\\d+[a-z]*\\d*|(?:sheet|book|workbook|table|page|document|export)\\d+");

    private Subject() {}

    /** The name as it stands, or nothing where it names no subject. */
    public static Optional<String> of(String name) {
        List<String> words = Words.tokens(name.replaceAll("[_-]+", " ").replaceFirst("\\.[A-Za-z]{2,4}$", ""));
        boolean tells = !words.isEmpty() && Words.withoutDates(words).stream()
                .anyMatch(word -> !KINDS.contains(word) && !COUNT.matcher(word).matches()
                        && !Words.onlyDates(word));
        return tells ? Optional.of(name.strip()) : Optional.empty();
    }
}
