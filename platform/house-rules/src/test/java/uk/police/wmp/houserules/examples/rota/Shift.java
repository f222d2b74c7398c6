package uk.police.wmp.houserules.examples.rota;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
public class Shift {

    @Id
    public LocalDate day;

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
