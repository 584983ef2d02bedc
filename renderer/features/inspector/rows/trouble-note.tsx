/** Why something was not saved, below what it is about. */
export function TroubleNote({ trouble }: { readonly trouble: string | null }) {
  return trouble === null ? null : (
    <p className="drafted-trouble" role="alert">
      {trouble}
    </p>
  );
}
