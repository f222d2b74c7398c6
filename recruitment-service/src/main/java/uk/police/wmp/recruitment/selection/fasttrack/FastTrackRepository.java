package uk.police.wmp.recruitment.selection.fasttrack;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FastTrackRepository implements PanacheRepositoryBase<FastTrack, UUID> {

    // Of an application that two panels scored at one step, the later score counts. On the way from the offer to the
    // appointment the last step that was scored says who is equally qualified.
    private static final String WAITING = """
            with scored_at as (
                select case when m.state in ('SIFT', 'ASSESSMENT', 'INTERVIEW') then m.state
                            else (select p.step from panel_assessment s
                                    join selection_panel p on p.id = s.panel_id
                                    join code c on c.list = 'selection-step' and c.code = p.step
                                   where s.application_id = m.id and s.moderated_on is not null
                                   order by c.position desc limit 1) end as step
                  from application m where m.id = :application)
            select distinct on (a.id) s.id, a.id as application_id, a.external_id, s.final_score, s.band
              from application mine
              join application a on a.campaign_id = mine.campaign_id and a.state = mine.state
              join panel_assessment s on s.application_id = a.id and s.moderated_on is not null
              join selection_panel p on p.id = s.panel_id and p.step = (select step from scored_at)
             where mine.id = :application
             order by a.id, s.moderated_on desc, s.id""";

    private static final String IS_OF = """
            select coalesce(case cast(:represented as text) when 'FEMALE' then c.sex = 'F' when 'MALE' then c.sex = 'M'
                                 else cast(:represented as text) = any (e.groups) end, false)
              from application a
              join candidate c on c.id = a.candidate_id
              left join code e on e.list = 'ethnicity' and e.code = c.ethnicity
             where a.id = :application""";

    private static final String WORKER_TYPE = """
            select c.worker_type from application a join campaign c on c.id = a.campaign_id where a.id = :application""";

    /** Applications of the same campaign that wait at the same step with a final score, this one among them. */
    List<Scored> waitingWith(UUID applicationId) {
        List<?> rows = getEntityManager()
                .createNativeQuery(WAITING)
                .setParameter("application", applicationId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Scored((UUID) row[0], (UUID) row[1], (String) row[2], (BigDecimal) row[3], (String) row[4]))
                .toList();
    }

    /** Whether the candidate has said to be of the group. */
    boolean isOf(UUID applicationId, String group) {
        return (Boolean) getEntityManager()
                .createNativeQuery(IS_OF)
                .setParameter("application", applicationId)
                .setParameter("represented", group)
                .getSingleResult();
    }

    /** What the candidate would become. */
    String workerType(UUID applicationId) {
        return (String) getEntityManager()
                .createNativeQuery(WORKER_TYPE)
                .setParameter("application", applicationId)
                .getSingleResult();
    }
}
