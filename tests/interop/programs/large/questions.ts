/** What the question of both is: kind and window of days. */
export const WINDOW = { kind: "rocket-attack", first: "2020-03-01", last: "2020-05-31" } as const;

/** Questions over the tables `events` and `participants`, in SQL that DuckDB, and with the guide's changes Spark, reads. */
export const questions: Readonly<Record<string, string>> = {
  window: `select id from events where kind = '${WINDOW.kind}'
    and (date_latest is null or date_latest >= date '${WINDOW.first}')
    and (date_earliest is null or date_earliest <= date '${WINDOW.last}')`,
  months: `select date_trunc('month', date_earliest) as month, kind_group, count(*) as acts
    from events group by all order by month, acts desc`,
  within: `select count(*) as acts, sum(witnesses) as told from events
    where list_contains(place_path, 'governorate-3') and list_contains(weapons, 'drone')`,
  agents: `select actor_id, year(date_earliest) as first_year, count(distinct event_id) as acts
    from participants join events on event_id = id
    where role = 'agent' and status <> 'denied' and kind_group = 'attack'
    group by all order by acts desc limit 20`,
  dyads: `select source.actor_id as agent_id, target.actor_id as target_id, count(*) as acts
    from participants as source join participants as target using (event_id)
    where source.role = 'agent' and target.role = 'target'
    group by all order by acts desc limit 20`,
};
