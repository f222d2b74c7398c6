-- By what somebody is known again: not by a collar number, which another may wear by now, nor by a date of birth, which who may not read it would
-- find by trying. The sender of a form by the form alone: whoever hands in another one has decided so themselves.
select remembers_erasure('worker', false);
select remembers_erasure('candidate', false, 'email');
select remembers_erasure('expression_of_interest', false);
