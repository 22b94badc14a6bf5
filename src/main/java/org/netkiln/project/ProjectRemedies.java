package org.netkiln.project;

import java.util.Optional;
import org.netkiln.edit.Remedies;
import org.netkiln.problem.Remedy;

/** Applies what would mend a problem, be it in the network or in the training settings. */
public final class ProjectRemedies {
    private ProjectRemedies() {}

    /** The project as the remedy leaves it; empty if what it names is no longer there. */
    public static Optional<Project> apply(Remedy remedy, Project project) {
        if (remedy instanceof Remedy.SetSetting set) {
            return Optional.of(project.withSetting(set.path(), set.value()));
        }
        return Remedies.edit(remedy, project.network())
                .map(edit -> project.withNetwork(edit.applyTo(project.network())));
    }
}
