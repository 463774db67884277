package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.committees.FuzzyDate;

/**
 * What the cover of a paper says and no workbook holds. Texts that are not known are empty.
 *
 * @param authority the council or partnership whose committee it is
 * @param meeting as people write it
 * @param reportOf who brings the paper
 */
public record CoverDetails(
        String committee, String authority, String meeting, String reportOf, List<Background> backgroundPapers) {
    /** The date of a background paper follows its title. */
    private static final Pattern DATED = Pattern.compile("(.+), ([^,]+)");
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\b(https?://\\S+)\\s*");

    public CoverDetails {
        backgroundPapers = List.copyOf(backgroundPapers);
    }

    /** @param dated date as written, of any precision, or empty; @param link web address, or empty */
    public record Background(String title, String dated, String link) {
        /** Reads one line as it is typed: words, and a web address anywhere in it; nothing for a line of neither. */
        static Optional<Background> parse(String line) {
            Matcher address = ADDRESS.matcher(line);
            String link = address.find() ? address.group(1) : "";
            String words = (link.isEmpty() ? line : line.replace(link, " ")).replaceAll("\\s+", " ").strip();
            if (words.isEmpty() && link.isEmpty()) {
                return Optional.empty();
            }
            Matcher dated = DATED.matcher(words);
            return Optional.of(dated.matches() && FuzzyDate.parse(dated.group(2)).known()
                    ? new Background(dated.group(1), dated.group(2), link)
                    : new Background(words.isEmpty() ? link : words, "", link));
        }

        String line() {
            String words = dated.isEmpty() ? title : title + ", " + dated;
            return link.isEmpty() || link.equals(words) ? words : words + " " + link;
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
                lines.lines().map(this::background).flatMap(Optional::stream).toList());
    }

    /** A line that nobody touched stays what it was, also where its date is one that only people understand. */
    private Optional<Background> background(String line) {
        return backgroundPapers.stream()
                .filter(paper -> paper.line().equals(line.strip()))
                .findFirst()
                .or(() -> Background.parse(line));
    }
}
