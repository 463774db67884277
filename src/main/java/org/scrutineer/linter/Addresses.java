package org.scrutineer.linter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** E-mail addresses that may stand in a paper: those of authors at a public body, and the council's own mailboxes. */
final class Addresses {
    private static final Pattern PUBLIC_BODY = Pattern
            .compile("(?:.*\\.)?(?:gov\\.(?:uk|scot|wales)|nhs\\.(?:uk|scot|wales|net)|police\\.uk)");
    /** "firstname.lastname"; a mailbox such as "scrutiny" belongs to nobody. */
    private static final Pattern PERSON = Pattern.compile("[\\p{L}-]+[._][\\p{L}-]+.*");

    private Addresses() {}

    /**
     * @param contact whether it stands where a report's author says how to be reached
     * @param own domains of the council, empty where they are not known
     */
    static boolean isFine(String address, boolean contact, Set<String> own) {
        String plain = address.toLowerCase(Locale.ROOT);
        String domain = plain.substring(plain.indexOf('@') + 1);
        boolean ours = own.stream().anyMatch(each -> domain.equals(each) || domain.endsWith("." + each));
        if (contact) {
            return ours || own.isEmpty() || PUBLIC_BODY.matcher(domain).matches();
        }
        return ours && !PERSON.matcher(plain.substring(0, plain.indexOf('@'))).matches();
    }
}
