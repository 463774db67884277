package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.Minute;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.services.Service;
import org.scrutineer.services.StatedFigure;

/** Everything that an update on a service is made of. @param heard nothing while no meeting looked at it */
record ServiceMaterial(
        Service service, List<StatedFigure> figures, Providers providers, Optional<Heard> heard, Business business) {
    ServiceMaterial {
        figures = List.copyOf(figures);
    }

    /** @param schemes in which providers are rated */
    record Providers(ProviderRegister register, List<RatingScheme> schemes) {
        Providers {
            schemes = List.copyOf(schemes);
        }
    }

    /** What was said about the service when members looked at it last. */
    record Heard(Meeting meeting, List<Minute> minutes) {
        Heard {
            minutes = List.copyOf(minutes);
        }

        List<Minute> of(Minute.Sort sort) {
            return minutes.stream().filter(minute -> minute.sort() == sort).toList();
        }
    }
}
