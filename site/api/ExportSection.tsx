import type { VNode } from "preact";
import type { Comment, SignatureReflection } from "typedoc";
import { Link } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { CodeBlock, TypeText } from "./Code.js";
import { CommentText } from "./CommentText.js";
import { membersOf } from "./membersOf.js";
import type { DeclaredExport } from "./reference.js";
import { specifierOf } from "./slugs.js";
import { TermsOfType } from "./TermsOfType.js";

/** One export: what it is for, how it is declared, what goes in and comes out, what it costs, an example. */
export function ExportSection({ item }: { readonly item: DeclaredExport }): VNode {
  const { name, anchor, entries, reflection, declaration } = item;
  return (
    <section class="export">
      <h2 id={anchor}>
        <a class="own" href={`#${anchor}`}>
          <code>{name}</code>
          {anchor !== name && ` of ${specifierOf(entries[0] ?? "")}`}
        </a>
      </h2>
      <CodeBlock code={declaration} own={name} />
      {commentsOf(item).map(({ comment, signature }, at) => (
        <CommentParts key={at} comment={comment} signature={signature} />
      ))}
      <TermsOfType type={name} />
      <Members item={item} />
      {reflection.extendedTypes && (
        <p>
          Also has the members of{" "}
          {reflection.extendedTypes.map((type, at) => (
            <>
              {at > 0 && " and "}
              <TypeText text={String(type)} />
            </>
          ))}
          .
        </p>
      )}
      <p class="faint">
        From{" "}
        {entries.map((entry, at) => (
          <>
            {at > 0 && ", "}
            <Link to={addressOf.entry(entry)}>
              <code>{specifierOf(entry)}</code>
            </Link>
          </>
        ))}
      </p>
    </section>
  );
}

interface Commented {
  readonly comment: Comment;
  readonly signature?: SignatureReflection;
}

/** The comment of a type or a value; of a function, that of each overload that has one. */
function commentsOf({ reflection }: DeclaredExport): Commented[] {
  const { comment, signatures = [] } = reflection;
  const own = comment ? [{ comment }] : [];
  return [
    ...own,
    ...signatures.flatMap((signature) =>
      signature.comment ? [{ comment: signature.comment, signature }] : [],
    ),
  ];
}

function CommentParts({
  comment,
  signature,
}: {
  readonly comment: Comment;
  readonly signature: SignatureReflection | undefined;
}) {
  const { summary } = comment;
  return (
    <>
      <CommentText parts={summary} />
      {signature && <Parameters signature={signature} />}
      {TAGS.flatMap(([tag, label]) =>
        comment.getTags(tag).map(({ content, typeAnnotation }, at) => (
          <div key={`${tag}${String(at)}`} class="part">
            <h3>
              {label}
              {typeAnnotation && (
                <>
                  {" "}
                  <TypeText text={typeAnnotation.slice(1, -1)} />
                </>
              )}
            </h3>
            <CommentText parts={content} />
          </div>
        )),
      )}
    </>
  );
}

/** What a comment says after its first part, in the order in which a reader asks. */
const TAGS = [
  ["@returns", "Gives"],
  ["@throws", "Throws"],
  ["@remarks", "Cost and method"],
  ["@example", "Example"],
] as const;

function Parameters({ signature }: { readonly signature: SignatureReflection }) {
  const { parameters = [], typeParameters = [] } = signature;
  const given = [
    ...parameters.map(({ name, type, comment, flags, defaultValue }) => ({
      name: flags.isOptional || defaultValue !== undefined ? `${name}?` : name,
      type: String(type),
      comment,
    })),
    ...typeParameters.map(({ name, type, comment }) => ({
      name: `<${name}>`,
      type: type ? `extends ${String(type)}` : "any type",
      comment,
    })),
  ];
  return given.length === 0 ? null : (
    <div class="part">
      <h3>Takes</h3>
      <dl class="members">
        {given.map(({ name, type, comment }) => (
          <>
            <dt>
              <code>{name}</code> <TypeText text={type} />
            </dt>
            <dd>{comment && <CommentText parts={comment.summary} />}</dd>
          </>
        ))}
      </dl>
    </div>
  );
}

function Members({ item: { reflection, anchor } }: { readonly item: DeclaredExport }) {
  const members = membersOf(reflection);
  return members.length === 0 ? null : (
    <div class="part">
      <h3>Members</h3>
      <dl class="members">
        {members.map(({ path, type, isOptional, comment }) => (
          <>
            <dt id={`${anchor}.${path}`}>
              <code>
                {path}
                {isOptional && "?"}
              </code>{" "}
              <TypeText text={type} />
            </dt>
            <dd>{comment && <CommentText parts={comment.summary} />}</dd>
          </>
        ))}
      </dl>
    </div>
  );
}
