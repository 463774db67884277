package org.scrutineer.linter;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells who somebody is: numbers given to one person, addresses, telephone numbers, names that are not to be
 * printed. How to reach a report's author stands where it belongs and is left alone.
 */
final class PersonalDataCheck implements Check {
    private static final Pattern CONTACT = Pattern.compile(
            "\\b(?:author|contact|enquir(?:y|ies)|further information)", Pattern.CASE_INSENSITIVE);

    enum Proof {
        NONE,
        NHS_CHECK_DIGIT,
        UK_TELEPHONE,
        /** An e-mail address of the council, or in its place. */
        ADDRESS
    }

    /**
     * @param what it is, in words
     * @param digits that a text has at least which holds one
     * @param instead what can stand in its place
     * @param contact whether a report's author may give it
     */
    private record Kind(String what, int digits, Pattern pattern, Proof proof, String instead, boolean contact) {}

    private final List<Kind> kinds = Library.read("personal-data.json", new TypeReference<>() {});

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        Phrases names = new Phrases(
                claims.customs().names().stream().filter(name -> name.strip().length() > 2).toList());
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            boolean contact = isContact(passage);
            long digits = passage.text().chars().filter(Character::isDigit).count();
            kinds.stream().filter(kind -> kind.digits() <= digits)
                    .forEach(kind -> look(passage, kind, contact, claims, findings));
            if (!contact) {
                names(passage, names, findings);
            }
        }
        return findings;
    }

    private static void look(Passage passage, Kind kind, boolean contact, Claims claims, List<Finding> findings) {
        boolean without = kind.proof() == Proof.ADDRESS && passage.text().indexOf('@') < 0;
        if (without || contact && kind.contact()) {
            return;
        }
        Matcher found = kind.pattern().matcher(passage.text());
        while (found.find()) {
            boolean personal = switch (kind.proof()) {
                case NONE -> true;
                case NHS_CHECK_DIGIT -> NhsNumber.isOne(passage.text(), found.start(), found.group());
                case UK_TELEPHONE -> isTelephone(found.group());
                case ADDRESS -> !Addresses.isFine(found.group(), contact, claims.customs().domains());
            };
            if (personal) {
                findings.add(finding(passage, found.start(), found.end(), kind.what(), kind.instead()));
            }
        }
    }

    private static Finding finding(Passage passage, int start, int end, String what, String instead) {
        String quote = passage.text().substring(start, end);
        return Finding.of(
                Topic.PERSONAL_DATA, passage.place(), quote, "“" + quote + "” is " + what + ".",
                passage.quotedAt(start)
                        ? "The words are quoted: leave the quotation out, or print it only in the part that is not public."
                        : "Take it out, unless it has to be public.")
                .with(passage.replace(start, end, instead));
    }

    private static boolean isTelephone(String number) {
        String digits = number.replaceAll("\\D", "");
        int length = digits.startsWith("44") ? digits.replaceFirst("^440?", "0").length() : digits.length();
        return length == 10 || length == 11;
    }

    private static boolean isContact(Passage passage) {
        return CONTACT.matcher(passage.place().section()).find() || passage.around().anyMatches(CONTACT);
    }

    private static void names(Passage passage, Phrases names, List<Finding> findings) {
        for (Phrases.Found name : names.in(passage.text())) {
            if (Character.isUpperCase(passage.text().charAt(name.start()))) {
                findings.add(finding(
                        passage, name.start(), name.end(), "the name of a person who is not named in papers",
                        "[name removed]"));
            }
        }
    }
}
