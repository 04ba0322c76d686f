import type { Connection } from 'vscode-languageserver';
import type { Language } from '../languages/language';
import { STATUS_NOTIFICATION, type StatusParams } from '../protocol/status-notification';

/** Tells the client by what a document is judged, whenever that has changed. */
export function statusReporter(connection: Connection): (uri: string, language: Language) => void {
  const sent = new Map<string, string>();
  return (uri, language) => {
    const { typesFiles, standIns, unknownTypes } = language.status(uri);
    const params: StatusParams = {
      uri,
      typesFiles: [...typesFiles],
      standIns: [...standIns],
      unknownTypes: unknownTypes.map(({ type, count }) => ({ type, count })),
    };
    const text = JSON.stringify(params);
    if (sent.get(uri) === text) return;
    sent.set(uri, text);
    void connection.sendNotification(STATUS_NOTIFICATION, params);
  };
}
