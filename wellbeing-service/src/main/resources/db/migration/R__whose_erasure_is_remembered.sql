-- Recruitment says who is erased, and who is there again; a file of somebody erased is refused as such.
select remembers_erasure('worker', true);
