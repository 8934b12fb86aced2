// The notice of a file that was sent: to every account of the control bodies. What it says is read in KPT, where each view is written down.
import { contar, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findCorreosDeControl } from './control.repo.ts'
import { countFolios, type Expediente } from './expediente.repo.ts'

export async function avisarEnvio(
  ctx: ContextoTerritorial,
  { numero, clave, destinatario }: Expediente,
): Promise<void> {
  const { db, ahora, servicios } = ctx
  const cuenta = (await countFolios(db, [numero])).get(numero) ?? { silencio: 0, extemporaneo: 0 }
  const hechos = {
    ...{ numero, destinatario, enlace: servicios.correo.enlace(`/expedientes/${numero}`) },
    corte: `Corte ${clave.corte} de ${clave.vigencia} (${NOMBRES_INSTRUMENTO[clave.instrumento]})`,
    silencio: contar(cuenta.silencio, 'entidad', 'entidades'),
    extemporaneo: contar(cuenta.extemporaneo, 'entidad', 'entidades'),
  }
  const sujeto = `expediente/${numero}`
  for (const { nombre, correo } of await findCorreosDeControl(db, ctx.alcance, ahora)) {
    const carta = { clave: `${sujeto}/enviado/${correo}`, clase: 'expediente.enviado', sujeto, para: correo } as const
    await escribirCorreo({ db, ahora }, { ...carta, hechos: { ...hechos, nombre } })
  }
}
