import { sourceKey } from '#shared/findings/finding';
import type { Rule } from '#shared/records/rule';
import { ready, type Command } from '../../commands/command';
import { sayRule } from '../../commands/say-rule';
import { addressOfContent } from '../../state/content-place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** The content policy: its findings, its words, and each of its rules with what it finds. */
export function policyCommands(context: CommandContext, rules: readonly Rule[]): Command[] {
  const command = (named: Pick<Command, 'id' | 'title'>, run: () => void): Command => ({
    ...named,
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run,
  });
  return [
    command({ id: 'findings', title: 'command.findings' }, () => showFindings(context, null)),
    command({ id: 'findings-must', title: 'command.findings-must' }, () => {
      showFindings(context, null);
      useUi.getState().showSeverity('must');
    }),
    command({ id: 'new-rule', title: 'command.new-rule' }, () =>
      useUi.getState().openDialog({ kind: 'rule', ruleId: null }),
    ),
    command({ id: 'bulk-posts', title: 'command.bulk-posts' }, () =>
      useUi.getState().openDialog({ kind: 'bulk-posts' }),
    ),
    command({ id: 'ready-rules', title: 'command.ready-rules' }, () =>
      useUi.getState().openDialog({ kind: 'ready-rules' }),
    ),
    ...rules.map((rule) => ({
      ...command({ id: `rule-${rule.id}`, title: 'command.rule' }, () =>
        showFindings(context, sourceKey({ kind: 'rule', ruleId: rule.id })),
      ),
      momentTitle: () => sayCommand(context, rule),
    })),
  ];
}

/** Shows the list of findings, all of it or what one source finds, and puts the focus on the first. */
function showFindings(context: CommandContext, source: string | null): void {
  const { showAllFindings, showSource, rememberAddress } = useUi.getState();
  showAllFindings();
  showSource(source);
  rememberAddress('content', addressOfContent({ kind: 'tab', tab: 'policy' })); // another part of the screen may have been left last
  context.goToScreen('content');
  // once drawn: from there arrows walk, and Enter opens
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.policy-findings .finding-line')?.focus()),
  );
}

function sayCommand({ plan, t }: CommandContext, rule: Rule): string {
  const { language } = useUi.getState();
  return t('command.rule-named', { rule: sayRule(rule, { plan: plan.snapshot(), t, language }) });
}
