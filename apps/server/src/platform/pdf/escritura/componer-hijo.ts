// Runs in a process of its own: a template and data in, a PDF out. Typst reads nothing but what is handed to it here.
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { dibujables } from './dibujables.ts'
import { cobertura, leerLetras } from './letras.ts'

export type Encargo = {
  readonly plantilla: string
  readonly datos: unknown
  readonly marco: unknown
  readonly norma: string
}

/** No file of the machine is below it: templates import only the base, which is mapped over. */
const RAIZ = join(tmpdir(), 'kpt-pdf-sin-archivos')
const ANTES = `#import "/base.typ": *
#let datos = json(bytes(sys.inputs.datos))
#show: documento.with(json(bytes(sys.inputs.marco)))
`

const compilador = NodeCompiler.create({ workspace: RAIZ, fontArgs: [{ fontBlobs: leerLetras() }] })
compilador.mapShadow(join(RAIZ, 'base.typ'), readFileSync(join(import.meta.dirname, 'base.typ')))
const puntos = cobertura()

/** Its memory of what it compiled is dropped each time: it would grow with every document. */
export default function componer({ plantilla, datos, marco, norma }: Encargo): Uint8Array {
  const inputs = { datos: JSON.stringify(dibujables(datos, puntos)), marco: JSON.stringify(conTextos(marco)) }
  try {
    return compilador.pdf({ mainFileContent: ANTES + plantilla, inputs, resetRead: true }, { pdfStandard: norma })
  } finally {
    compilador.evictCache(0)
  }
}

/** The attachment is not drawn: its letters stay as they are. */
function conTextos(marco: unknown): unknown {
  const { adjunto, ...resto } = marco as { adjunto: unknown }
  return { ...(dibujables(resto, puntos) as object), adjunto }
}
