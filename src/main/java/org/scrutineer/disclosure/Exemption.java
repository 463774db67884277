package org.scrutineer.disclosure;

/**
 * The paragraph under which a text is kept from the public.
 *
 * @param schedule its number: "12A"
 */
public record Exemption(String schedule, String paragraph) {
    public Exemption {
        if (schedule.isBlank() || paragraph.isBlank()) {
            throw new IllegalArgumentException("An exemption names its schedule and its paragraph");
        }
    }

    /** What stands in the place of each paragraph that is kept back. */
    public String sentence() {
        return "Not for publication: exempt under paragraph " + paragraph + " of Schedule " + schedule
                + "; see Part 2.";
    }

    /** What stands in the place of a name or a date. */
    public String words() {
        return "[exempt, paragraph " + paragraph + "]";
    }

    /** "paragraph 3 of Schedule 12A". */
    public String plain() {
        return "paragraph " + paragraph + " of Schedule " + schedule;
    }

    /** The whole sentence that cites the Act. */
    public String citation() {
        Schedule cited = Schedules.named(schedule);
        return cited.citation(cited.wanted(paragraph));
    }
}
