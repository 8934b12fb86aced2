import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { findBorradores } from './borrador.repo.ts'
import { descartarBorrador, empezarBorrador, guardarBorrador, verBorrador } from './construir.ts'
import { cerrarDocumento, declararDocumento, recibirTrozo } from './documento.ts'
import { ponerDocumento, verDocumento } from './documento-publicado.ts'
import { verPrevia } from './previa.ts'
import { publicarCronograma } from './publicar.ts'
import { descartarCircular, guardarCircular, listarCirculares, verCircular } from './registrar.ts'

export const rutasCirculares: Ruta[] = [
  ruta(c.listarCirculares, listarCirculares),
  ruta(c.verCircular, verCircular),
  ruta(c.guardarCircular, guardarCircular),
  ruta(c.descartarCircular, descartarCircular),
  ruta(c.ponerDocumento, ponerDocumento),
  ruta(c.verDocumentoDeCircular, verDocumento),
  ruta(c.declararDocumento, declararDocumento),
  ruta(c.recibirTrozoDeDocumento, recibirTrozo, { sinTransaccion: true }),
  ruta(c.cerrarDocumento, cerrarDocumento, { sinTransaccion: true }),
  ruta(c.listarBorradores, async (ctx) => ({ filas: await findBorradores(ctx.db) })),
  ruta(c.empezarBorrador, empezarBorrador),
  ruta(c.verBorrador, verBorrador),
  ruta(c.guardarBorrador, guardarBorrador),
  ruta(c.descartarBorrador, descartarBorrador),
  ruta(c.verPreviaCronograma, verPrevia),
  ruta(c.publicarCronograma, publicarCronograma),
]
