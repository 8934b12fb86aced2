// Whether an entity reported a corte, for anybody, as known at an instant: calendar, duty and submissions as they stood then.
import { consultaDe, exigible, plazo } from '@kpt/domain/calendario'
import {
  codigoCertificado,
  enMinuto,
  envioQueCuenta,
  leerCertificado,
  numeroDeRecibo,
  RESULTADO,
} from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { textoExigibilidad, textoPlazo } from '@kpt/textos'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findAdopciones } from '../planes/index.ts'
import {
  type CorteReportable,
  cortesDeEntidad,
  findCronogramasReportables,
  findEnviosHasta,
  hechoDe,
} from '../reportes/index.ts'

export async function certificar(ctx: ContextoPublico, codigo: string) {
  const leido = leerCertificado(codigo) ?? rechazar('constancia.no_existe', {})
  const en = leido.en ?? enMinuto(ctx.ahora)
  if (en > ctx.ahora) return rechazar('constancia.no_existe', {})
  const corte = (await findCorteEn(ctx, leido.clave, en)) ?? rechazar('constancia.no_existe', {})
  const { clave, plazo: suyo, corte: que, cronograma } = corte
  const deber = await deberDe(ctx, corte)
  const envios = await findEnviosHasta(ctx.db, clave, en)
  const cuenta = envioQueCuenta(envios)
  const enPie = envios.find((e) => !e.retirado && e.enviadoEn === cuenta)
  const hecho = hechoDe(corte, cuenta, deber.exigible, en)
  const suCodigo = codigoCertificado(clave, en)
  return {
    ...{ codigo: suCodigo, instrumento: clave.instrumento, vigencia: clave.vigencia, corte: clave.corte },
    entidad: {
      codigo: clave.entidad,
      nombre: ctx.servicios.referencia.territorio.get(clave.entidad)?.nombre ?? clave.entidad,
    },
    ...{
      fechaDatos: que.fechaDatos,
      en: isoBogota(en),
      hecho,
      resultado: RESULTADO[hecho],
      limite: suyo?.limite ?? null,
    },
    plazo: suyo
      ? textoPlazo(plazo(corte.vigor.cronograma, { ...consultaDe(corte.vigor), actividad: suyo.fila.clave, en }))
      : null,
    exigibilidad: textoExigibilidad(deber),
    envio: enPie ? { recibo: numeroDeRecibo(clave, enPie.version), en: isoBogota(enPie.enviadoEn) } : null,
    verificacion: ctx.servicios.correo.enlace(`/verificar/${suCodigo}`),
    demostracion: cronograma.demostracion,
  }
}

/** The corte of an entity that reports it, with the calendar as known then. */
async function findCorteEn(
  { db, servicios }: ContextoPublico,
  { entidad, instrumento, vigencia, corte }: CorteReportable['clave'],
  en: Instante,
): Promise<CorteReportable | null> {
  const cronogramas = (await findCronogramasReportables({ db, servicios })).filter(
    (c) => c.instrumento === instrumento && c.vigencia === vigencia,
  )
  const suyos = cortesDeEntidad({ servicios, ahora: en }, cronogramas, entidad, [])
  return suyos.find((c) => c.clave.corte === corte) ?? null
}

async function deberDe({ db, servicios }: ContextoPublico, { clave, corte }: CorteReportable) {
  const { periodos, territorio } = servicios.referencia
  const adopciones = await findAdopciones(db, clave.entidad)
  const { entidad, instrumento } = clave
  const primerGobierno = territorio.get(entidad)?.primerGobierno ?? null
  return exigible(periodos, { ...corte, instrumento }, primerGobierno, adopciones.get(entidad))
}
