package org.scrutineer.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.committees.Committee;
import org.scrutineer.services.StatedFigure.Confidence;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists services, and what is stated about them. */
public final class ServiceLists {
    private ServiceLists() {}

    public static Object[] all(Opener<ServiceDesk> opener, Console console) {
        return new Object[]{new Services(opener, console), new Figures(opener, console)};
    }

    @Command(name = "services", description = "Lists the services that committees are told about.")
    static final class Services extends ListCommand<ServiceDesk> {
        Services(Opener<ServiceDesk> opener, Console console) {
            super(opener, console, List.of("title", "committee", "meeting", "presentedBy", "figures"));
        }

        @Override
        protected List<Map<String, Object>> objects(ServiceDesk desk) {
            return desk.services().services().stream().map(service -> object(desk, service)).toList();
        }

        private static Map<String, Object> object(ServiceDesk desk, Service service) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("title", service.title());
            object.put("committee", service.committee().flatMap(desk.committees()::committee).map(Committee::name)
                    .orElse(null));
            object.put("meeting", orNull(service.meeting()));
            object.put("presentedBy", orNull(service.people().presentedBy()));
            object.put("leadMember", orNull(service.people().leadMember()));
            object.put("framework", orNull(service.framework()));
            object.put("statedBase", service.statedBase().orElse(null));
            object.put("figures", desk.services().figures(service.id()).size());
            return object;
        }
    }

    @Command(name = "figures", description = "Lists what is stated about services, with how sure it is.")
    static final class Figures extends ListCommand<ServiceDesk> {
        @Option(names = "--service", paramLabel = "NAME", description = "Only those of this service.")
        private Optional<String> service = Optional.empty();

        Figures(Opener<ServiceDesk> opener, Console console) {
            super(opener, console, List.of("service", "words", "amount", "unit", "confidence", "source", "asAt"));
        }

        @Override
        protected List<Map<String, Object>> objects(ServiceDesk desk) {
            List<Service> some = service.map(name -> List.of(desk.service(name))).orElseGet(desk.services()::services);
            return some.stream()
                    .flatMap(of -> desk.services().figures(of.id()).stream().map(figure -> object(of, figure)))
                    .toList();
        }

        private static Map<String, Object> object(Service of, StatedFigure figure) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("service", of.title());
            object.put("words", figure.words());
            object.put("amount", orNull(figure.stated().amount()));
            object.put("unit", orNull(figure.stated().unit()));
            object.put("confidence", figure.confidence().map(Confidence::plain).orElse(null));
            object.put("source", orNull(figure.stated().source()));
            object.put("asAt", orNull(figure.stated().asAt()));
            return object;
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
