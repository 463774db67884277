package org.scrutineer.services;

import java.util.Optional;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.services.Service.People;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that keep services. */
public final class ServiceCommands {
    private ServiceCommands() {}

    public static Object[] all(Opener<ServiceDesk> opener, Console console) {
        return new Object[]{new Add(opener, console), new Change(opener, console)};
    }

    /** What can be known of a service; what is not given stays as it is. */
    static final class Details {
        @Option(names = "--committee", paramLabel = "NAME", description = "The committee or commission that is told about it.")
        private Optional<String> committee = Optional.empty();

        @Option(names = "--meeting", paramLabel = "WHEN", description = "The meeting that the next update is for, as you write it.")
        private Optional<String> meeting = Optional.empty();

        @Option(names = "--presented-by", paramLabel = "OFFICER", description = "The officer who submits its papers.")
        private Optional<String> presentedBy = Optional.empty();

        @Option(names = "--lead-member", paramLabel = "MEMBER", description = "The member of the executive who answers for it.")
        private Optional<String> leadMember = Optional.empty();

        @Option(names = "--framework", paramLabel = "TEXT", description = "The framework or contract of its providers, as the register has it.")
        private Optional<String> framework = Optional.empty();

        @Option(names = "--stated-base", paramLabel = "NUMBER", description = "How many providers are said to be on it, whatever the register holds.")
        private Optional<String> statedBase = Optional.empty();

        Service of(Service before, String title) {
            return new Service(
                    before.id(), title.strip(), before.committee(), meeting.orElse(before.meeting()),
                    new People(
                            presentedBy.orElse(before.people().presentedBy()),
                            leadMember.orElse(before.people().leadMember())),
                    framework.orElse(before.framework()),
                    statedBase.map(Details::number).orElse(before.statedBase()));
        }

        /** Empty text takes the number back. */
        private static Optional<Integer> number(String text) {
            String plain = text.strip().replace(",", "");
            if (plain.isEmpty()) {
                return Optional.empty();
            }
            if (!plain.matches("\\d{1,6}")) {
                throw new Problem("“" + text + "” is not a number of providers.", "Give a whole number, such as 26.");
            }
            return Optional.of(Integer.valueOf(plain));
        }
    }

    @Command(name = "add", description = "Begins a service that a committee is told about.")
    static final class Add extends ActionCommand<ServiceDesk> {
        @Parameters(index = "0", paramLabel = "TITLE", description = "Its title.")
        private String title;

        @Mixin
        private Details details;

        Add(Opener<ServiceDesk> opener, Console console) {
            super(opener, console, ServiceDesk::ledger);
        }

        @Override
        protected Made make(ServiceDesk desk) {
            Service service = details.of(desk.begun(title), title);
            return new Made(desk.kept(service, details.committee), "“" + service.title() + "” is begun.");
        }
    }

    @Command(name = "change", description = "Changes what is known of a service.")
    static final class Change extends ActionCommand<ServiceDesk> {
        @Parameters(index = "0", paramLabel = "NAME", description = "Its title or a part of it.")
        private String name;

        @Option(names = "--title", paramLabel = "TITLE", description = "Its new title.")
        private Optional<String> title = Optional.empty();

        @Mixin
        private Details details;

        Change(Opener<ServiceDesk> opener, Console console) {
            super(opener, console, ServiceDesk::ledger);
        }

        @Override
        protected Made make(ServiceDesk desk) {
            Service before = desk.service(name);
            Service after = details.of(before, title.filter(text -> !text.isBlank()).orElse(before.title()));
            return new Made(desk.kept(after, details.committee), "“" + after.title() + "” is changed.");
        }
    }
}
