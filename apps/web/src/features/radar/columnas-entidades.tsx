// Columns of the list of the radar: the forecast and why, when something was last written, whom to call and what was said.
import { formatFecha, formatInstante, NOMBRES_PRONOSTICO, NOMBRES_RESULTADO_LLAMADA, textoRadar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { AQuienLlamar, EntidadEnLista } from '../../app/entidad-en-lista.tsx'
import { useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import type { Columna } from '../../ui/tabla.tsx'
import { direccionReporte } from '../tablero/direccion.ts'
import type { ClaveCorte } from '../tablero/tipos.ts'
import { type FilaRadar, MARCA } from './tipos.ts'

export function columnasDe(clave: ClaveCorte): Columna<FilaRadar>[] {
  return [
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      celda: (f) => (
        <EntidadEnLista entidad={f.entidad}>
          <Link className="enlace-fila" to={direccionReporte({ ...clave, entidad: f.entidad.codigo })}>
            {f.entidad.nombre}
          </Link>
        </EntidadEnLista>
      ),
    },
    { clave: 'pronostico', titulo: 'Pronóstico y ritmo', ancho: 'largo', celda: (f) => <Dicho fila={f} /> },
    { clave: 'ultima', titulo: 'Última entrada', celda: (f) => <Ultima fila={f} /> },
    {
      clave: 'lider',
      titulo: 'A quién llamar',
      celda: (f) => <AQuienLlamar lider={f.lider} telefono={f.telefono} />,
    },
    { clave: 'llamada', titulo: 'Llamada', celda: (f) => <UltimaLlamada fila={f} /> },
  ]
}

function Dicho({ fila }: { fila: FilaRadar }) {
  const [tono, icono] = MARCA[fila.pronostico]
  const { completas, requeridas } = fila
  return (
    <>
      <Chip tono={tono} icono={icono}>
        {NOMBRES_PRONOSTICO[fila.pronostico]}
      </Chip>
      {requeridas === null || completas === 0 ? null : (
        <span className="bloque">
          Respondió {completas} de {requeridas} metas.
        </span>
      )}
      <span className="bloque tenue">{textoRadar({ ...fila, entidad: fila.entidad.codigo })}</span>
    </>
  )
}

function Ultima({ fila: { ultima } }: { fila: FilaRadar }) {
  if (ultima === null) return <span className="tenue">Nada escrito</span>
  return formatFecha(ultima.slice(0, 10))
}

function UltimaLlamada({ fila: { entidad, llamada } }: { fila: FilaRadar }) {
  const [filtros, cambiar] = useFiltros()
  const abierta = filtros.llamada === entidad.codigo
  return (
    <>
      {llamada ? (
        <span className="bloque">
          {NOMBRES_RESULTADO_LLAMADA[llamada.resultado]}
          <span className="bloque tenue">
            {formatInstante(Date.parse(llamada.en))}, {llamada.autor.nombre}
          </span>
        </span>
      ) : (
        <span className="bloque tenue">Sin llamada hecha</span>
      )}
      <span className="no-imprimir">
        <Boton
          variante="texto"
          aria-expanded={abierta}
          aria-controls={abierta ? `llamadas-${entidad.codigo}` : undefined}
          aria-label={`${abierta ? 'Cerrar' : llamada ? 'Ver y anotar llamadas' : 'Anotar una llamada'}: ${entidad.nombre}`}
          onClick={() => cambiar({ llamada: abierta ? undefined : entidad.codigo, pagina: filtros.pagina })}
        >
          {abierta ? 'Cerrar' : llamada ? 'Ver y anotar llamadas' : 'Anotar una llamada'}
        </Boton>
      </span>
    </>
  )
}
