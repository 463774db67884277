package org.scrutineer.linter;

import java.util.regex.Pattern;

/** NHS numbers: ten digits of which the last proves the others, modulo 11. */
final class NhsNumber {
    private static final Pattern ANNOUNCED = Pattern.compile("NHS (?:no\\.?|number|#)[: ]*$", Pattern.CASE_INSENSITIVE);

    private NhsNumber() {}

    /** Whether ten digits are one: they prove themselves, or the words before them say so. */
    static boolean isOne(String text, int start, String written) {
        String digits = written.replaceAll("\\D", "");
        return digits.length() == 10
                && (isProved(digits) || ANNOUNCED.matcher(text.substring(Math.max(0, start - 16), start)).find());
    }

    private static boolean isProved(String digits) {
        int sum = 0;
        for (int at = 0; at < 9; at++) {
            sum += (10 - at) * (digits.charAt(at) - '0');
        }
        int check = 11 - sum % 11;
        boolean allAlike = digits.chars().distinct().count() == 1;
        return !allAlike && check != 10 && check % 11 == digits.charAt(9) - '0';
    }
}
