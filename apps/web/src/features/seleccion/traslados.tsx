// What DNP asked to adjust and each gobernación has to relay: what waits, what was relayed, and what was left to DNP to relay (R4.3).
import { formatFecha, formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

type Traslado = Respuesta<'GET /api/traslados'>['filas'][number]

const TAMANO = 50

export function Traslados() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const traslados = useQuery(consultaPaginada('GET /api/traslados', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <section className="seccion" aria-labelledby="traslados">
      <h2 id="traslados">Ajustes por conducto de las gobernaciones</h2>
      <p className="tenue">
        Lo que el DNP pide ajustar lo traslada la gobernación, y desde ahí corre el plazo del municipio. Lo que no
        traslada en sus días hábiles lo traslada el DNP, y la omisión queda a la vista.
      </p>
      <Datos de={traslados} lineas={3}>
        {({ filas, total }) =>
          total === 0 ? (
            <p>El DNP aún no ha pedido ajustes.</p>
          ) : (
            <>
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="traslados" una="traslado" />
              <Tabla titulo="Traslados" tituloOculto columnas={COLUMNAS} filas={filas} clave={claveDe} />
            </>
          )
        }
      </Datos>
    </section>
  )
}

function claveDe({ entidad, instrumento, vigencia, corte, pedidaEn }: Traslado): string {
  return [entidad.codigo, instrumento, vigencia, corte, pedidaEn].join('/')
}

const COLUMNAS: Columna<Traslado>[] = [
  {
    clave: 'entidad',
    titulo: 'Municipio',
    nombra: true,
    celda: (t) => `${t.entidad.nombre}, ${t.departamento.nombre}`,
  },
  { clave: 'corte', titulo: 'Corte', celda: (t) => `${t.corte} de ${t.vigencia}` },
  { clave: 'pedida', titulo: 'Lo pidió el DNP', celda: (t) => formatInstante(Date.parse(t.pedidaEn)) },
  { clave: 'limite', titulo: 'Para trasladar hasta', celda: (t) => formatFecha(t.limite) },
  { clave: 'estado', titulo: 'Traslado', celda: (t) => <Situacion traslado={t} /> },
]

function Situacion({ traslado: { omitido, trasladadaEn } }: { traslado: Traslado }) {
  if (omitido)
    return (
      <Chip tono="mal" icono="mal">
        {trasladadaEn ? 'Lo omitió: lo trasladó el DNP' : 'Lo omitió la gobernación'}
      </Chip>
    )
  return trasladadaEn ? (
    <Chip tono="bien" icono="bien">
      Trasladado el {formatFecha(trasladadaEn.slice(0, 10))}
    </Chip>
  ) : (
    <Chip tono="alerta" icono="reloj">
      Espera traslado
    </Chip>
  )
}
