package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cover of a paper says and no workbook holds. Texts that are not known are empty.
 *
 * @param authority the council or partnership whose committee it is
 * @param meeting as people write it
 * @param reportOf who brings the paper
 */
public record CoverDetails(
        String committee, String authority, String meeting, String reportOf, List<Background> backgroundPapers) {
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\b(https?://\\S+)\\s*");

    public CoverDetails {
        backgroundPapers = List.copyOf(backgroundPapers);
    }

    /** @param link web address, or empty */
    public record Background(String title, String link) {
        /** Reads one line as it is typed: words, and a web address anywhere in it; nothing for a line of neither. */
        static Optional<Background> parse(String line) {
            Matcher address = ADDRESS.matcher(line);
            String link = address.find() ? address.group(1) : "";
            String title = (link.isEmpty() ? line : line.replace(link, " ")).replaceAll("\\s+", " ").strip();
            if (title.isEmpty() && link.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Background(title.isEmpty() ? link : title, link));
        }

        String line() {
            return link.isEmpty() || link.equals(title) ? title : title + " " + link;
        }
    }

    /** The background papers as they are typed, one a line. */
    public String backgroundLines() {
        return String.join("\n", backgroundPapers.stream().map(Background::line).toList());
    }

    public CoverDetails withCommittee(String name) {
        return new CoverDetails(name.strip(), authority, meeting, reportOf, backgroundPapers);
    }

    public CoverDetails withAuthority(String name) {
        return new CoverDetails(committee, name.strip(), meeting, reportOf, backgroundPapers);
    }

    public CoverDetails withMeeting(String written) {
        return new CoverDetails(committee, authority, written.strip(), reportOf, backgroundPapers);
    }

    public CoverDetails withReportOf(String name) {
        return new CoverDetails(committee, authority, meeting, name.strip(), backgroundPapers);
    }

    /** @param lines one paper a line, with its web address where it has one */
    public CoverDetails withBackgroundLines(String lines) {
        return new CoverDetails(
                committee, authority, meeting, reportOf,
                lines.lines().map(Background::parse).flatMap(Optional::stream).toList());
    }
}
