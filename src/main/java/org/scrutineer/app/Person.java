package org.scrutineer.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.scrutineer.ledger.Author;

/** Who uses the program, as far as the system knows. */
final class Person {
    private Person() {}

    static Author ofSystem() {
        String name = System.getProperty("user.name", "").strip();
        return new Author(name.isEmpty() ? "Unknown" : name, device());
    }

    private static String device() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "this computer";
        }
    }
}
