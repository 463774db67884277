package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.RatingScheme;

/** Everything that a programme report is made of. */
record ProgrammeMaterial(
        Programme programme,
        RatingScheme scheme,
        List<Workstream> workstreams,
        List<Milestone> milestones,
        Business business,
        Optional<Since> since) {
    ProgrammeMaterial {
        workstreams = List.copyOf(workstreams);
        milestones = List.copyOf(milestones);
    }
}
