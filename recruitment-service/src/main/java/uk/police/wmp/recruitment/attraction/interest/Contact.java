package uk.police.wmp.recruitment.attraction.interest;

/** Who expressed interest, and how to get in touch. */
public record Contact(String givenName, String familyName, String email, String phone) {}
