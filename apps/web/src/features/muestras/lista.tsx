// Samples published for selective review, for anybody.
import { contar, formatFecha, formatInstante, nombreDeReporte } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { direccionMuestra } from './direccion.ts'

type Fila = Respuesta<'GET /api/muestras'>['filas'][number]
const TAMANO = 50

export function PantallaMuestras() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const muestras = useQuery(consultaPaginada('GET /api/muestras', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Pantalla
      titulo="Muestras para revisión selectiva"
      entrada="Qué reportes revisa el DNP por muestra. El marco y la regla se publican antes del sorteo: cualquiera puede repetirlo."
    >
      <Datos de={muestras} lineas={6}>
        {({ filas, total }) =>
          filas.length === 0 ? (
            <Vacio titulo="Aún no se ha publicado ninguna muestra">
              <p>Cuando el DNP publique una, aquí estarán su marco, su regla, la semilla y el resultado.</p>
            </Vacio>
          ) : (
            <>
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="muestras" una="muestra" />
              <Tabla
                titulo="Muestras publicadas"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={direccionMuestra}
              />
            </>
          )
        }
      </Datos>
    </Pantalla>
  )
}

const COLUMNAS: Columna<Fila>[] = [
  {
    clave: 'muestra',
    titulo: 'Muestra',
    nombra: true,
    celda: (m) => (
      <Link className="enlace-fila" to={direccionMuestra(m)}>
        {nombreDeReporte(m, 'conInstrumento')}, n.º {m.numero}
      </Link>
    ),
  },
  { clave: 'publicada', titulo: 'Marco publicado', celda: (m) => formatInstante(Date.parse(m.publicadaEn)) },
  {
    clave: 'tamano',
    titulo: 'Tamaño',
    celda: (m) => `${m.tamano} de ${contar(m.unidades, 'reporte', 'reportes')}`,
  },
  {
    clave: 'estado',
    titulo: 'Estado',
    celda: (m) =>
      m.sorteadaEn ? (
        <Chip tono="bien" icono="bien">
          Sorteada el {formatFecha(m.sorteadaEn.slice(0, 10))}
        </Chip>
      ) : (
        <Chip tono="alerta" icono="reloj">
          Por sortear
        </Chip>
      ),
  },
]
