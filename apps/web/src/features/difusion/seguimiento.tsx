// Who has relayed and who has read: gobernaciones for DNP, municipalities for a gobernación; nothing for a municipality.
import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { FilaTraslado } from './tipos.ts'

const TAMANO = 40

export function Seguimiento({ numero }: { numero: string }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(
    consultaPaginada('GET /api/difusiones/:numero/entidades', {
      ...{ params: { numero }, consulta: { pagina, tamano: TAMANO } },
    }),
  )
  return (
    <Datos de={lista} lineas={5}>
      {({ filas, total }) => {
        if (total === 0) return null
        const pais = filas.some((f) => f.municipios !== null)
        return (
          <section className="seccion" aria-labelledby="seguimiento-titulo">
            <h2 id="seguimiento-titulo">{pais ? 'Gobernaciones' : 'Sus municipios'}</h2>
            <Tabla
              titulo={pais ? 'Traslado y lectura por gobernación' : 'Lectura por municipio'}
              tituloOculto
              columnas={pais ? [ENTIDAD, TRASLADO, LECTURA, MUNICIPIOS] : [ENTIDAD, LECTURA]}
              filas={filas}
              clave={(f) => f.entidad.codigo}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="entidades" una="entidad" />
          </section>
        )
      }}
    </Datos>
  )
}

const ENTIDAD: Columna<FilaTraslado> = {
  ...{ clave: 'entidad', titulo: 'Entidad', nombra: true },
  celda: (f) => f.entidad.nombre,
}

const TRASLADO: Columna<FilaTraslado> = {
  clave: 'traslado',
  titulo: 'Traslado',
  celda: (f) =>
    f.trasladadaEn ? (
      <>
        <Chip tono="bien" icono="enviado">
          Trasladó
        </Chip>{' '}
        <span className="tenue menor">{formatInstante(Date.parse(f.trasladadaEn))}</span>
      </>
    ) : (
      <Chip tono={f.demorada ? 'mal' : 'quieto'} icono="reloj">
        {f.demorada ? 'Demorado' : 'Sin trasladar'}
      </Chip>
    ),
}

const LECTURA: Columna<FilaTraslado> = {
  clave: 'lectura',
  titulo: 'Acuse',
  celda: (f) =>
    f.leidaEn ? (
      `${f.lector ?? ''}, ${formatInstante(Date.parse(f.leidaEn))}`
    ) : (
      <span className="tenue">Sin acuse</span>
    ),
}

const MUNICIPIOS: Columna<FilaTraslado> = {
  ...{ clave: 'municipios', titulo: 'Municipios con acuse', numero: true },
  celda: (f) =>
    f.municipios && f.municipios.avisados > 0 ? `${f.municipios.leyeron} de ${f.municipios.avisados}` : '—',
}
