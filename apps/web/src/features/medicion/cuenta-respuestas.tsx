// How the questionnaires of those who are measured stand.
import { cifraMdm, contar } from '@kpt/textos'
import { Definiciones } from '../../ui/definiciones.tsx'
import type { Toma } from './tomar-respuestas.tsx'

type Cuenta = Pick<Toma, 'universo' | 'enviaron' | 'validadas' | 'enAjustes' | 'enBorrador' | 'sinComenzar' | 'nuevas'>

export function CuentaRespuestas({ cuenta }: { cuenta: Cuenta }) {
  const { universo, enviaron, validadas, enAjustes, enBorrador, sinComenzar, nuevas } = cuenta
  return (
    <Definiciones
      lista={[
        {
          nombre: 'Enviaron',
          valor: `${cifraMdm(enviaron)} de ${cifraMdm(universo)} que se miden: ${contar(validadas, 'validada', 'validadas')}, ${cifraMdm(enAjustes)} en ajustes`,
        },
        {
          nombre: 'No han enviado',
          valor: `${cifraMdm(enBorrador)} responden, ${cifraMdm(sinComenzar)} no han comenzado`,
        },
        {
          nombre: 'Sin tomar',
          valor: nuevas === 0 ? 'Ninguna: la última versión está al día' : contar(nuevas, 'entidad', 'entidades'),
        },
      ]}
    />
  )
}
