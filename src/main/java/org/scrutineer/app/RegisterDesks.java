package org.scrutineer.app;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.CouncilDesk;
import org.scrutineer.committees.Furniture;
import org.scrutineer.committees.LookDesk;
import org.scrutineer.committees.LookStore;
import org.scrutineer.intake.ImportDesk;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.ProgrammeListing;
import org.scrutineer.programmes.RagTableReader;
import org.scrutineer.providers.ProviderListReader;
import org.scrutineer.recommendations.Chronicle;
import org.scrutineer.recommendations.FollowUpReader;
import org.scrutineer.recommendations.MeetingDays;
import org.scrutineer.recommendations.RegisterDesk;
import org.scrutineer.recommendations.RegisterListing;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.ReviewDesk;
import org.scrutineer.services.ServiceDesk;
import org.scrutineer.recommendations.TrackerReader;

/** The desks at which the register is imported, listed and changed. */
interface RegisterDesks extends WorkspaceStores {
    /** What the council sets for itself. */
    default CouncilDesk councilDesk() {
        return new CouncilDesk(schemes(), rules(), officers(), lookDesk(), this::ratedIn);
    }

    /** How the council's papers look. */
    default LookDesk lookDesk() {
        return new LookDesk(new LookStore(workspace()), ledger());
    }

    private List<String> ratedIn(UUID scheme) {
        return Stream.concat(
                register().reviews().stream().filter(review -> review.scheme().filter(scheme::equals).isPresent())
                        .map(Review::title),
                programmes().programmes().stream()
                        .filter(programme -> programme.scheme().filter(scheme::equals).isPresent())
                        .map(Programme::title))
                .toList();
    }

    default ImportDesk importDesk() {
        Furniture furniture = new Furniture(committees(), schemes());
        return new ImportDesk(
                ledger(),
                List.of(new TrackerReader(register(), furniture), new RagTableReader(programmes(), furniture),
                        new ProviderListReader(providers(), schemes(), this::today)));
    }

    /** What became of recommendations, judged by the council's rules. */
    default FollowUpReader followUpReader() {
        return new FollowUpReader(followUp(), rules(), new Chronicle(ledger()), this::today);
    }

    default RegisterListing registerListing() {
        return new RegisterListing(register(), schemes(), followUpReader(), ledger());
    }

    /** What the commands that change the register find things with. */
    default RegisterDesk registerDesk() {
        return new RegisterDesk(
                register(), schemes(), followUpReader(), new MeetingDays(meetings()), ledger(), this::today);
    }

    /** The details of reviews, and new reviews that start from earlier ones. */
    default ServiceDesk serviceDesk() {
        return new ServiceDesk(services(), committees(), ledger());
    }

    default ReviewDesk reviewDesk() {
        return new ReviewDesk(register(), committees(), schemes(), followUpReader());
    }

    default ProgrammeListing programmeListing() {
        return new ProgrammeListing(programmes(), schemes(), ledger());
    }
}
