// The answers of GESTIONWEB before they are taken: who sent, what comes out of them, what it changes, and the act that makes of them a version.
import { cifraMdm, contar, NOMBRES_FALTANTE } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { ConfirmarToma } from './confirmar-toma.tsx'
import { CuentaRespuestas } from './cuenta-respuestas.tsx'
import { MarcoMedicion } from './marco.tsx'

const RUTA = 'GET /api/mdm/respuestas'
export type Toma = Respuesta<typeof RUTA>
type DeColumna = Toma['columnas'][number]

export function PantallaTomarRespuestas() {
  const [filtros] = useFiltros()
  const cual = { receta: filtros.receta ?? '', vigencia: Number(filtros.vigencia) }
  const toma = useQuery(consulta(RUTA, { consulta: cual }))
  return (
    <MarcoMedicion
      parte="insumos"
      titulo="Tomar las respuestas de GESTIONWEB"
      entrada={`Vigencia ${filtros.vigencia ?? ''}. Lo que las entidades enviaron queda como una versión de su tabla, que no se altera.`}
    >
      <Datos de={toma}>{(t) => <Vista toma={t} cual={cual} />}</Datos>
    </MarcoMedicion>
  )
}

function Vista({ toma, cual }: { toma: Toma; cual: { readonly receta: string; readonly vigencia: number } }) {
  const { contra, columnas, filas, entran, igual, enviaron } = toma
  const pierden = Math.max(0, ...columnas.map((c) => c.pierden))
  return (
    <>
      <section className="seccion" aria-label="Quién ha respondido">
        <h2>Quién ha respondido</h2>
        <CuentaRespuestas cuenta={toma} />
      </section>
      <section className="seccion" aria-label="Qué daría tomarlas">
        <h2>Qué daría tomarlas</h2>
        <p>
          {contra === null
            ? 'Es la primera versión de esta fuente.'
            : `Comparada con la versión ${contra}: ${contar(filas, 'entidad', 'entidades')}, ${entran === 0 ? 'las mismas' : `${cifraMdm(entran)} que no estaban`}.`}
        </p>
        {pierden > 0 ? (
          <Aviso
            tono="alerta"
            titulo={`${contar(pierden, 'entidad queda', 'entidades quedan')} sin un dato que tenían`}
          >
            <p>
              No han enviado su cuestionario: lo que no se envió falta, no es un cero ni lo que decía la versión
              anterior.
            </p>
          </Aviso>
        ) : null}
        <Tabla
          titulo="Columnas de la tabla"
          tituloOculto
          columnas={COLUMNAS}
          filas={columnas}
          clave={(c) => c.columna}
        />
      </section>
      {igual ? (
        <Aviso tono="nota">
          <p>La versión {contra} ya tiene todo lo que se ha enviado: no hay nada nuevo que tomar.</p>
        </Aviso>
      ) : enviaron === 0 ? (
        <p>Cuando alguna entidad envíe su cuestionario se podrán tomar sus respuestas.</p>
      ) : (
        <ConfirmarToma toma={toma} cual={cual} />
      )}
      <p>
        <Link to="/medicion" search={{ receta: cual.receta, vigencia: String(cual.vigencia) }}>
          Volver a los insumos
        </Link>
      </p>
    </>
  )
}

const DE: Readonly<Record<DeColumna['de'], (version: number | null) => string>> = {
  respuestas: () => 'De las respuestas',
  anterior: (version) => `Como está en la versión ${version ?? ''}`,
  nadie: () => 'Nadie la trae: cargue su tabla',
}

const COLUMNAS: readonly Columna<DeColumna>[] = [
  {
    ...{ clave: 'nombre', titulo: 'Dato', nombra: true, ancho: 'largo' },
    celda: (c) => (
      <>
        {c.nombre}
        <p className="tenue menor">
          <code>{c.columna}</code>, {c.unidad}. Si falta: {NOMBRES_FALTANTE[c.falta].toLowerCase()}
        </p>
      </>
    ),
  },
  { clave: 'de', titulo: 'De dónde sale', ancho: 'medio', celda: (c) => DE[c.de](c.version) },
  { clave: 'tienen', titulo: 'Lo tienen', numero: true, celda: (c) => cifraMdm(c.tienen) },
  { clave: 'cambian', titulo: 'Cambian', numero: true, celda: (c) => cifraMdm(c.cambian) },
  { clave: 'ganan', titulo: 'Lo ganan', numero: true, celda: (c) => cifraMdm(c.ganan) },
  { clave: 'pierden', titulo: 'Lo pierden', numero: true, celda: (c) => cifraMdm(c.pierden) },
]
