package uk.police.wmp.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.TableNames;
import uk.police.wmp.rest.Names;

/** What an entity refers to, by the names of its attributes. */
final class EntityReferences {

    private EntityReferences() {}

    /** A component {@code workerExternalId} is a reference if the entity has a {@code worker}. */
    static List<Reference> of(Class<?> entity, Set<String> components) {
        return Arrays.stream(entity.getDeclaredFields())
                .filter(attribute -> RecordedEntity.class.isAssignableFrom(attribute.getType())
                        && components.contains(attribute.getName() + "ExternalId"))
                .map(attribute -> new Reference(
                        attribute.getName() + "ExternalId",
                        TableNames.of(attribute.getType()),
                        Names.snakeCase(attribute.getName()) + "_id"))
                .toList();
    }
}
