import { describe, expect, test } from 'vitest';
import { dateRank, headingKind, questionOfHeading } from '../../../src/load/survey/headings.js';

const questions = [
  { id: 'wunsch', text: 'Was wünschen Sie sich für Ihre Straße?' },
  { id: 'zentrale-themen', text: 'Was hält ein Quartier zusammen?' },
];

describe('Spalten, die keine Frage sind', () => {
  test.each([
    'E-Mail',
    'email. Ihre E-Mail-Adresse',
    'Email-Adresse',
    'Name',
    'Ihr Name',
    'Vorname',
    'Nachname',
    'Vor- und Nachname',
    'ipaddr. IP-Adresse',
    'Telefon für Rückfragen',
    'Handynummer',
    'Anschrift',
    'token. Zugangsschlüssel',
    'Username',
    'Geburtsdatum',
    'lastname. Nachname',
  ])('Kontaktdaten: %s', (heading) => expect(headingKind(heading)).toBe('contact'));

  test.each([
    'id. Antwort ID',
    'ID',
    'lastpage. Letzte Seite',
    'startlanguage',
    'seed',
    'refurl. Weiterleitungs-URL',
    'Letzte Änderungszeit',
    'interviewtime. Gesamtzeit',
    'G01Q01Time',
    'Gesamtpunktzahl',
  ])('technische Angaben: %s', (heading) => expect(headingKind(heading)).toBe('technical'));

  test.each([
    'Zeitstempel',
    'submitdate. Datum Abgeschickt',
    'submitdate',
    'Fertigstellungszeit',
    'Startzeit',
    'Timestamp',
  ])('Datum: %s', (heading) => expect(headingKind(heading)).toBe('date'));

  test.each([
    'Einwilligung',
    'Ich stimme der Auswertung zu (Zustimmung)',
    'ds. Datenschutz',
    'Ich bin einverstanden',
  ])('Einwilligung: %s', (heading) => expect(headingKind(heading)).toBe('consent'));

  test.each([
    'Organisation',
    'Welchen Namen soll das Quartier haben?',
    'Name der Straße',
    'Wie alt sind Sie?',
    'Ideen',
  ])('weder noch: %s', (heading) => expect(headingKind(heading)).toBe('other'));

  test('abgeschickt gilt vor begonnen', () => {
    expect(dateRank('submitdate')).toBeLessThan(dateRank('startdate'));
  });
});

describe('Spalten, die eine Frage sind', () => {
  test.each([
    ['Kennung', 'zentrale-themen', 'zentrale-themen'],
    ['Kennung ohne Bindestrich', 'zentralethemen', 'zentrale-themen'],
    ['Kennung als Kürzel', 'zentralethemen. Was eint Sie?', 'zentrale-themen'],
    ['Kennung in Klammern', 'Themen [zentrale-themen]', 'zentrale-themen'],
    ['Wortlaut', 'Was wünschen Sie sich für Ihre Strasse?', 'wunsch'],
    ['Wortlaut hinter dem Kürzel', 'G02Q07. Was wünschen Sie sich für Ihre Straße?', 'wunsch'],
    ['Nummer', 'Frage 2', 'zentrale-themen'],
    ['Nummer als Kürzel', 'Q2', 'zentrale-themen'],
    ['Nummer als Kürzel', 'F2', 'zentrale-themen'],
    ['Kürzel von LimeSurvey', 'frage1', 'wunsch'],
    ['Kürzel von LimeSurvey mit Gruppe', 'G01Q02', 'zentrale-themen'],
    ['Teilfrage', 'Q1[SQ001]', 'wunsch'],
  ])('%s: %s', (_, heading, id) => expect(questionOfHeading(heading, questions)?.id).toBe(id));

  test.each(['G01Q01. Wie alt sind Sie?', 'Q1. Beruf', 'Frage 9', 'Quartier', 'Alter', 'F', 'Q2x'])(
    'keine: %s',
    (heading) => expect(questionOfHeading(heading, questions)).toBeUndefined(),
  );
});
