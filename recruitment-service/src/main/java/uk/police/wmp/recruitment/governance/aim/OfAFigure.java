package uk.police.wmp.recruitment.governance.aim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.police.wmp.figures.FigureNumbers;

/** The text is the id of a figure of this service and one of its columns of numbers: {@code workforce-representation.femalePercent}. */
@Documented
@Constraint(validatedBy = OfAFigure.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@interface OfAFigure {

    String message() default
            "must be a figure of this service and one of its columns of numbers, such as workforce-representation.femalePercent";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks into the catalogue. */
    @ApplicationScoped
    class Check implements ConstraintValidator<OfAFigure, String> {

        private final FigureNumbers numbers;

        Check(FigureNumbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean isValid(String watched, ConstraintValidatorContext context) {
            if (watched == null) {
                return true;
            }
            int dot = watched.indexOf('.');
            return dot > 0 && numbers.gives(watched.substring(0, dot), watched.substring(dot + 1));
        }
    }
}
