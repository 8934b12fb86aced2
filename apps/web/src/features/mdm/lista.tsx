// The measurements that are published, the most recent first; those that others replaced are kept apart.
import { cifraMdm, formatInstante, NOMBRES_MEDICION } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import type { Corrida } from './tipos.ts'

const TAMANO = 20

export function PantallaMediciones() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(
    consultaPaginada('GET /api/mdm/corridas', { consulta: { vigentes: 'si', pagina, tamano: TAMANO } }),
  )
  return (
    <Pantalla
      titulo="Mediciones de desempeño"
      entrada="Cómo gestiona cada municipio y qué resultados tiene, calculado por vigencia con una receta pública. Cada cifra se abre hasta el dato del que sale."
    >
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="Todavía no se ha publicado ninguna medición">
              <p>Aquí estarán los resultados de cada vigencia cuando el DNP los publique.</p>
            </Vacio>
          ) : (
            <>
              <Tabla
                titulo="Mediciones publicadas"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={(c) => String(c.corrida)}
              />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="mediciones" una="medición" />
            </>
          )
        }
      </Datos>
    </Pantalla>
  )
}

const COLUMNAS: readonly Columna<Corrida>[] = [
  {
    clave: 'vigencia',
    titulo: 'Medición',
    nombra: true,
    ancho: 'largo',
    celda: (c) => (
      <>
        <Link
          className="enlace-fila"
          to="/mdm/$vigencia"
          params={{ vigencia: String(c.vigencia) }}
          search={c.medicion === 'municipal' ? {} : { medicion: c.medicion }}
        >
          {NOMBRES_MEDICION[c.medicion]}, vigencia {c.vigencia}
        </Link>
        {c.demostracion ? (
          <p>
            <Chip tono="alerta" icono="alerta">
              Cifras inventadas
            </Chip>
          </p>
        ) : null}
      </>
    ),
  },
  { clave: 'con', titulo: 'Entidades con índice', numero: true, celda: (c) => cifraMdm(c.conCifra ?? 0) },
  {
    clave: 'publicada',
    titulo: 'Publicada',
    celda: (c) => (c.publicadaEn ? formatInstante(Date.parse(c.publicadaEn)) : ''),
  },
  {
    clave: 'metodo',
    titulo: 'Cómo se calcula',
    celda: (c) => (
      <Link
        to="/mdm/$vigencia/metodologia"
        params={{ vigencia: String(c.vigencia) }}
        search={c.medicion === 'municipal' ? {} : { medicion: c.medicion }}
      >
        Ver la receta<span className="solo-lector"> de {c.vigencia}</span>
      </Link>
    ),
  },
]
