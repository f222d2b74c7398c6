package uk.police.wmp.recruitment.selection.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PanelMemberRepository implements PanacheRepositoryBase<PanelMember, UUID> {}
