// What must be known of a run before its figures are read: that it is not published, that another replaced it, or that it is invented.
import { NOMBRES_ESTADO_CORRIDA } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Aviso } from '../../ui/aviso.tsx'
import type { Corrida } from './tipos.ts'

export function AvisoCorrida({ corrida }: { corrida: Corrida }) {
  const { estado, demostracion, vigencia, medicion } = corrida
  return (
    <>
      {demostracion ? (
        <Aviso tono="alerta">
          <p>Cifras inventadas para mostrar el sistema: no son de ningún municipio.</p>
        </Aviso>
      ) : null}
      {estado === 'reemplazada' ? (
        <Aviso tono="alerta" titulo="Estas cifras fueron reemplazadas">
          <p>
            Se conservan como se publicaron.{' '}
            <Link to="/mdm/$vigencia" params={{ vigencia: String(vigencia) }} search={{ medicion }}>
              Ver las que rigen
            </Link>
          </p>
        </Aviso>
      ) : null}
      {estado === 'publicada' || estado === 'reemplazada' ? null : (
        <Aviso tono="alerta" titulo={`Corrida ${corrida.corrida}: ${NOMBRES_ESTADO_CORRIDA[estado].toLowerCase()}`}>
          <p>No está publicada: la ve solo quien prepara la medición.</p>
        </Aviso>
      )}
    </>
  )
}
