import type { Connection } from 'vscode-languageserver';
import type { Language } from '../languages/language';
import { problemLine } from '../workspace/project-problem';
import type { Projects } from '../workspace/projects';
import { STATUS_NOTIFICATION, type StatusParams } from '../protocol/status-notification';

/**
 * Tells the client by what a document is judged, whenever that has changed. What is wrong with the settings of its folder
 * also goes to the log, for clients that show no status.
 */
export function statusReporter(connection: Connection, projects: Projects): (uri: string, language: Language) => void {
  const sent = new Map<string, string>();
  const logged = new Map<string, string>();
  return (uri, language) => {
    const project = projects.of(uri);
    const problems = (project?.problems ?? []).map((problem) => problemLine(problem));
    if (project && logged.get(project.uri) !== problems.join('\n')) {
      logged.set(project.uri, problems.join('\n'));
      for (const problem of problems) connection.console.warn(problem);
    }
    const { typesFiles, standIns, unknownTypes, schemas } = language.status(uri);
    const params: StatusParams = {
      uri,
      typesFiles: [...typesFiles],
      standIns: [...standIns],
      unknownTypes: unknownTypes.map(({ type, count }) => ({ type, count })),
      settingsProblems: problems,
      ...(schemas && { schemas }),
    };
    const text = JSON.stringify(params);
    if (sent.get(uri) === text) return;
    sent.set(uri, text);
    void connection.sendNotification(STATUS_NOTIFICATION, params);
  };
}
