-- Run once, by psql, on an empty server: for each application a database, a login that owns and migrates it, and the application's own
-- (…_app), which owns nothing: what it may do, the migrations say. None of them reaches another's.
-- The passwords come from the environment; a missing one stops the set-up.

revoke connect on database postgres, template1 from public;

\getenv recruitment_owner_password RECRUITMENT_DATABASE_OWNER_PASSWORD
\getenv recruitment_password RECRUITMENT_DATABASE_PASSWORD
create role recruitment login password :'recruitment_owner_password';
create role recruitment_app login password :'recruitment_password';
create database recruitment owner recruitment;
revoke all on database recruitment from public;

\getenv wellbeing_owner_password WELLBEING_DATABASE_OWNER_PASSWORD
\getenv wellbeing_password WELLBEING_DATABASE_PASSWORD
create role wellbeing login password :'wellbeing_owner_password';
create role wellbeing_app login password :'wellbeing_password';
create database wellbeing owner wellbeing;
revoke all on database wellbeing from public;

\getenv volunteers_owner_password VOLUNTEERS_DATABASE_OWNER_PASSWORD
\getenv volunteers_password VOLUNTEERS_DATABASE_PASSWORD
create role volunteers login password :'volunteers_owner_password';
create role volunteers_app login password :'volunteers_password';
create database volunteers owner volunteers;
revoke all on database volunteers from public;

\getenv change_portfolio_owner_password CHANGE_PORTFOLIO_DATABASE_OWNER_PASSWORD
\getenv change_portfolio_password CHANGE_PORTFOLIO_DATABASE_PASSWORD
create role change_portfolio login password :'change_portfolio_owner_password';
create role change_portfolio_app login password :'change_portfolio_password';
create database change_portfolio owner change_portfolio;
revoke all on database change_portfolio from public;

\getenv gateway_owner_password GATEWAY_DATABASE_OWNER_PASSWORD
\getenv gateway_password GATEWAY_DATABASE_PASSWORD
create role gateway login password :'gateway_owner_password';
create role gateway_app login password :'gateway_password';
create database gateway owner gateway;
revoke all on database gateway from public;

\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD
create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;

-- periods that may not overlap need it, and only a superuser may be sure to have it
\connect recruitment
create extension if not exists btree_gist;
\connect wellbeing
create extension if not exists btree_gist;
\connect volunteers
create extension if not exists btree_gist;
\connect change_portfolio
create extension if not exists btree_gist;
\connect gateway
create extension if not exists btree_gist;
