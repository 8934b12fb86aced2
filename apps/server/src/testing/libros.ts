// Raw workbooks for tests: every part of the file may be replaced.
export { escribirLibro } from '../platform/spreadsheet/index.ts'

import { armarZip, type ParteZip } from './zip.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NS = 'http://schemas.openxmlformats.org'
const PRINCIPAL = `xmlns="${NS}/spreadsheetml/2006/main"`
const REL = `${NS}/officeDocument/2006/relationships`

/** Parts of the smallest workbook: one sheet with the XML given inside `worksheet`, and its shared texts. */
export function partesLibro(hoja: string, textos = `<sst ${PRINCIPAL}/>`): ParteZip[] {
  const parte = (nombre: string, xml: string) => ({ nombre, datos: Buffer.from(XML + xml) })
  return [
    parte('[Content_Types].xml', `<Types xmlns="${NS}/package/2006/content-types"/>`),
    parte(
      '_rels/.rels',
      `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    parte(
      'xl/workbook.xml',
      `<workbook ${PRINCIPAL} xmlns:r="${REL}"><sheets><sheet name="Hoja &amp; 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    parte(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="/xl/styles.xml"/></Relationships>`,
    ),
    parte(HOJA_CRUDA, `<worksheet ${PRINCIPAL}>${hoja}</worksheet>`),
    parte(TEXTOS_CRUDOS, textos),
    parte(
      'xl/styles.xml',
      `<styleSheet ${PRINCIPAL}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
  ]
}

export const HOJA_CRUDA = 'xl/worksheets/sheet1.xml'
export const TEXTOS_CRUDOS = 'xl/sharedStrings.xml'

/** The smallest workbook with some parts replaced or added. */
export function libroCrudo(hoja: string, cambios: readonly ParteZip[] = [], textos?: string): Buffer {
  const nuevas = new Map(cambios.map((parte) => [parte.nombre, parte]))
  const partes = partesLibro(hoja, textos).map((parte) => nuevas.get(parte.nombre) ?? parte)
  return armarZip([...partes, ...cambios.filter((c) => !partes.includes(c))])
}
