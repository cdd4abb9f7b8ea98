import { eventGroups } from "../../vocabulary/eventGroups.js";
import { eventKinds } from "../../vocabulary/eventKinds.js";
import { modalities } from "../../vocabulary/modalities.js";
import { roles } from "../../vocabulary/roles.js";
import { statuses } from "../../vocabulary/statuses.js";
import type { EventCriteria } from "./eventCriteria.js";
import { requireTerms } from "../../input/requireTerms.js";

/**
 * Refuses criteria whose `kind`, `role`, `modality` or `status` is no term of its closed list.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} Naming the caller, the value and the three nearest terms.
 */
export function requireEventTerms(
  caller: string,
  { role, kind, modality, status }: Pick<EventCriteria, "role" | "kind" | "modality" | "status">,
): void {
  requireTerms(caller, "role", role, roles);
  requireTerms(caller, "kind", kind, eventKinds, eventGroups);
  requireTerms(caller, "modality", modality, modalities);
  requireTerms(caller, "status", status, statuses);
}
